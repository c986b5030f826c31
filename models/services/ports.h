// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/casequeries.h"
#include "models/domain/caserepository.h"
#include "models/domain/certificaterepository.h"
#include "models/domain/documentrepository.h"
#include "models/domain/draftrepository.h"
#include "models/domain/incomingletterrepository.h"
#include "models/domain/letterrepository.h"
#include "models/domain/numberrepository.h"
#include "models/domain/officialrepository.h"
#include "models/domain/personrepository.h"
#include "models/domain/registerqueries.h"
#include "models/domain/sealrepository.h"
#include "models/domain/settingrepository.h"
#include "models/domain/transaction.h"
#include "models/domain/trayrepository.h"
#include "models/domain/userrepository.h"
#include "models/services/clock.h"
#include "models/services/codewriter.h"
#include "models/services/documentstore.h"
#include "models/services/filewriter.h"
#include "models/services/keykeeper.h"
#include "models/services/sealer.h"

namespace lajur::services {

/// Everything the use cases need from outside, as interfaces; filled in by the composition root, which owns it all.
struct Ports {
    domain::TransactionSource &transactions;
    domain::CaseRepository &cases;
    domain::CaseQueries &caseQueries;
    domain::PersonRepository &persons;
    domain::IncomingLetterRepository &incomingLetters;
    domain::UserRepository &users;
    domain::OfficialRepository &officials;
    domain::DocumentRepository &documents;
    domain::NumberRepository &numbers;
    domain::LetterRepository &letters;
    domain::CertificateRepository &certificates;
    domain::DraftRepository &drafts;
    domain::SettingRepository &settings;
    domain::SealRepository &seals;
    domain::RegisterQueries &registers;
    domain::TrayRepository &tray;
    Sealer &sealer;
    KeyKeeper &keys;
    DocumentStore &papers;
    FileWriter &files;
    CodeWriter &codes;
    const Clock &clock;
};

} // namespace lajur::services
