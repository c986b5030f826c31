// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/sharedwindow.h"

#include <fcntl.h>
#include <linux/falloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace lajur::papers {

SharedWindow::SharedWindow(qint64 size)
    : m_size(size)
{
    const int descriptor = memfd_create("lajur-page", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return;
    // Sealed in its size: a worker that shrank it would make the program's next look at it a crash.
    void *data = MAP_FAILED;
    if (ftruncate(descriptor, size) == 0
        && fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0)
        data = mmap(nullptr, static_cast<std::size_t>(size), PROT_READ, MAP_SHARED, descriptor, 0);
    if (data == MAP_FAILED) {
        close(descriptor);
        return;
    }
    m_data = static_cast<char *>(data);
    m_descriptor = descriptor;
}

SharedWindow::~SharedWindow()
{
    if (!m_data)
        return;
    munmap(m_data, static_cast<std::size_t>(m_size));
    close(m_descriptor);
}

QByteArrayView SharedWindow::view(qint64 size) const
{
    if (!m_data || size < 0 || size > m_size)
        return {};
    return {m_data, static_cast<qsizetype>(size)};
}

void SharedWindow::empty()
{
    if (m_data)
        (void)fallocate(m_descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, m_size);
}

} // namespace lajur::papers
