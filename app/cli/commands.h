// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>

namespace lajur::cli {

class CommandSet;

// One function a subcommand, defined beside its class in the file of the class's name. A new one is added here and in
// the table in commandset.cpp.

std::unique_ptr<Command> demoCommand();
std::unique_ptr<Command> initCommand();
std::unique_ptr<Command> officialAddCommand();
std::unique_ptr<Command> userAddCommand();
std::unique_ptr<Command> userRolesCommand();
std::unique_ptr<Command> userResetCommand();
std::unique_ptr<Command> userListCommand();

std::unique_ptr<Command> caseOpenCommand();
std::unique_ptr<Command> caseEditCommand();
std::unique_ptr<Command> caseListCommand();
std::unique_ptr<Command> caseShowCommand();
std::unique_ptr<Command> caseActionsCommand();
std::unique_ptr<Command> caseActCommand();
std::unique_ptr<Command> caseUndoCommand();
std::unique_ptr<Command> caseAttachCommand();
std::unique_ptr<Command> caseCancelCommand();
std::unique_ptr<Command> casePackageCommand();
std::unique_ptr<Command> caseReceiptCommand();
std::unique_ptr<Command> paperShowCommand();
std::unique_ptr<Command> paperExportCommand();

std::unique_ptr<Command> trayListCommand();
std::unique_ptr<Command> trayAddCommand();
std::unique_ptr<Command> trayAttachCommand();
std::unique_ptr<Command> trayRemoveCommand();

std::unique_ptr<Command> letterIssueCommand();
std::unique_ptr<Command> letterVoidCommand();
std::unique_ptr<Command> letterReprintCommand();
std::unique_ptr<Command> registerExportCommand();

std::unique_ptr<Command> backupCommand();
std::unique_ptr<Command> restoreCommand();
std::unique_ptr<Command> verifyCommand();
std::unique_ptr<Command> nikCommand();
std::unique_ptr<Command> ktpReadCommand();
std::unique_ptr<Command> ktpCompareCommand();
std::unique_ptr<Command> workflowCheckCommand();

/// `commands` are those a line of input may name; it has to outlive the command.
std::unique_ptr<Command> batchCommand(const CommandSet &commands);

} // namespace lajur::cli
