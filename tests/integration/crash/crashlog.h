/* SPDX-FileCopyrightText: 2026 Lajur authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/*
 * Format of the log that liblajur-crashlog.so writes and CrashLogReader reads (C and C++).
 *
 * The log is CRASHLOG_MAGIC, then records one after the other in the order in which the operations took effect,
 * whichever thread or process did them. Numbers have the byte order of the machine. Each record is one crashlog_record,
 * followed by nameLength bytes of name, newNameLength bytes of new name, and data up to `length`. A record that the end
 * of the file cuts off belongs to a killed process and is ignored.
 *
 * Nodes are inode numbers. A number may come back after its file is gone: NewFile and NewFolder begin a new life.
 */

#include <stdint.h>

#define CRASHLOG_MAGIC "LAJURCL1"
#define CRASHLOG_MAGIC_LENGTH 8

enum crashlog_kind {
    CRASHLOG_BASE_FOLDER = 1, /* there before the start, durable: node, folder (0: this is the root), name */
    CRASHLOG_BASE_FILE = 2, /* there before the start, durable: node, folder, name, data */
    CRASHLOG_NEW_FILE = 3, /* node, empty and still without a name */
    CRASHLOG_NEW_FOLDER = 4, /* node, empty and still without a name */
    CRASHLOG_LINK = 5, /* the name in folder now means node, whatever it meant before */
    CRASHLOG_UNLINK = 6, /* the name in folder is gone */
    CRASHLOG_RENAME = 7, /* node moves from name in folder to newName in newFolder, replacing what was there */
    CRASHLOG_WRITE = 8, /* data at offset of node */
    CRASHLOG_TRUNCATE = 9, /* node has offset bytes now, more or fewer than before */
    CRASHLOG_SYNC = 10, /* fsync or fdatasync of node, file or folder, has returned 0 */
    CRASHLOG_SYNC_ALL = 11, /* sync or syncfs */
    CRASHLOG_ACKNOWLEDGE = 12 /* data was promised to somebody: what it stands for may not be lost from here on */
};

struct crashlog_record {
    uint32_t length; /* of the whole record in bytes, with names and data */
    uint32_t kind; /* a crashlog_kind */
    uint64_t node;
    uint64_t folder;
    uint64_t newFolder;
    int64_t offset; /* bytes */
    uint32_t nameLength; /* bytes, no final zero */
    uint32_t newNameLength; /* bytes, no final zero */
};
