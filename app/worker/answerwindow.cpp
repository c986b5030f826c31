// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/answerwindow.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lajur::worker {

AnswerWindow::AnswerWindow(int descriptor)
{
    struct stat about = {};
    if (fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode) || about.st_size <= 0)
        return;
    void *data
        = mmap(nullptr, static_cast<std::size_t>(about.st_size), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    close(descriptor);
    if (data == MAP_FAILED)
        return;
    m_data = static_cast<char *>(data);
    m_size = about.st_size;
}

AnswerWindow::~AnswerWindow()
{
    if (m_data)
        munmap(m_data, static_cast<std::size_t>(m_size));
}

} // namespace lajur::worker
