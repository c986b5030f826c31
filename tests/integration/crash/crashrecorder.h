/* SPDX-FileCopyrightText: 2026 Lajur authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Writes the log; crashlog.c tells it what happens. */

#include "crashlog.h"
#include "preload.h"

#pragma GCC visibility push(hidden) /* or these names would replace those of the program under test */

/*
 * The operation and its record are one between these two, for all threads and processes: the log's order is the true
 * one. False if nothing is recorded, because the library sleeps or the call comes from itself.
 */
bool enter(void);
/* Enters for a call on a watched descriptor only: a write to a full pipe may wait for a process that waits for our
 * lock. */
bool enterFor(int fd, struct stat *status);
/* Leaves errno alone. */
void leave(bool entered);

/* Each adds one record (crashlog.h); only between enter() and leave(). */
void emit(struct crashlog_record record, const char *name, const char *newName, const void *data, size_t size);
void emitNode(uint32_t kind, uint64_t node, int64_t offset);
void emitName(uint32_t kind, const struct preload_place *place, uint64_t node);
void emitWrite(uint64_t node, int64_t offset, const void *data, size_t size);

/* The bytes of a file, to be freed; dies if they cannot be had. */
void *readWhole(const char *path, size_t *size);

bool acknowledgementsAreExpected(void);
/* Adds a record if this is where the program acknowledges. A promise counts from when it is given, not from when it
 * arrives. */
bool recordAcknowledgement(int fd, const void *data, size_t size);

#pragma GCC visibility pop
