// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/template.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <exception>
#include <unordered_map>

#include <kainjow/mustache.hpp>

namespace lajur::letters {

using namespace domain;

namespace {

namespace mustache = kainjow::mustache;
using Node = mustache::component<std::string>;
using mustache::tag_type;

constexpr qsizetype longestTemplate = 64 * 1024;
constexpr qsizetype mostTags = 1000; // The library follows nested sections by recursion.

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

tl::unexpected<Error> invalid(const QString &text, const QString &detail)
{
    return failure(ErrorCode::Invalid, text, detail);
}

tl::unexpected<Error> notAllowed(const QString &name)
{
    return invalid(Tr::tr("The letter template uses “%1” in a way that is not allowed here. Write fields as {{name}} "
                          "and sections as {{#name}}…{{/name}}.")
                       .arg(name),
                   QStringLiteral("partial, unescaped field or other delimiters"));
}

/// Looks names up as they stand: the library's own context would take "pemohon.nik" apart at the dot.
class FlatContext final : public mustache::basic_context<std::string>
{
public:
    explicit FlatContext(const Template::Values &values)
    {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            // An empty string would count as true for a section, false prints nothing and closes it.
            m_values.emplace(it.key().toStdString(),
                             it.value().isEmpty() ? mustache::data(false) : mustache::data(it.value().toStdString()));
        }
    }

    void push(const mustache::data *) override { }
    void pop() override { }
    const mustache::data *get(const std::string &name) const override
    {
        const auto it = m_values.find(name);
        return it == m_values.end() ? nullptr : &it->second;
    }
    const mustache::data *get_partial(const std::string &) const override { return nullptr; }

private:
    std::unordered_map<std::string, mustache::data> m_values;
};

Status checkNames(const Node &node, const QSet<QString> &fields, const QSet<QString> &flags);

Status checkTag(const Node &node, const QSet<QString> &fields, const QSet<QString> &flags)
{
    const QString name = QString::fromStdString(node.tag.name);
    switch (node.tag.type) {
    case tag_type::text:
    case tag_type::comment:
    case tag_type::section_end:
        return {};
    case tag_type::variable:
        if (fields.contains(name))
            return {};
        break;
    case tag_type::section_begin:
    case tag_type::section_begin_inverted:
        if (fields.contains(name) || flags.contains(name))
            return checkNames(node, fields, flags);
        break;
    case tag_type::unescaped_variable:
    case tag_type::partial:
    case tag_type::set_delimiter:
        return notAllowed(name);
    }
    return invalid(Tr::tr("The letter template uses the field “%1”, which does not exist or cannot be printed. "
                          "Correct its name.")
                       .arg(name),
                   QStringLiteral("unknown field %1").arg(name));
}

Status checkNames(const Node &node, const QSet<QString> &fields, const QSet<QString> &flags)
{
    for (const Node &child : node.children)
        LAJUR_TRY(checkTag(child, fields, flags));
    return {};
}

void collectPrinted(const Node &node, const Template::Values &values, QStringList &printed)
{
    for (const Node &child : node.children) {
        const QString name = QString::fromStdString(child.tag.name);
        const bool filled = !values.value(name).isEmpty();
        if (child.tag.type == tag_type::variable && !printed.contains(name))
            printed.append(name);
        else if (child.tag.is_section_begin() && filled == (child.tag.type == tag_type::section_begin))
            collectPrinted(child, values, printed);
    }
}

} // namespace

struct Template::Parsed {
    explicit Parsed(const std::string &text)
        : renderer(text)
    {
        mustache::context<std::string> context;
        mustache::context_internal<std::string> state(context);
        mustache::parser<std::string>(text, state, root, error);
    }

    // The library keeps its tree to itself, so it is parsed a second time to ask which fields it names.
    Node root;
    std::string error;
    // render() is not const because of partials and lambdas, of which there are none.
    mutable mustache::mustache renderer;
};

Template::Template()
    : m_parsed(std::make_shared<const Parsed>(std::string()))
{
}

Result<Template> Template::parse(const QString &mustacheText, const QSet<QString> &fields, const QSet<QString> &flags)
{
    if (mustacheText.size() > longestTemplate || mustacheText.count(QLatin1String("{{")) > mostTags)
        return invalid(Tr::tr("The letter template is too long. Choose the right file."),
                       QStringLiteral("template of %1 characters").arg(mustacheText.size()));
    static const QRegularExpression delimiterChange(QStringLiteral("\\{\\{\\s*="));
    if (mustacheText.contains(delimiterChange))
        return notAllowed(QStringLiteral("{{="));
    Template result;
    QString fault;
    try {
        result.m_parsed = std::make_shared<const Parsed>(mustacheText.toStdString());
        fault = QString::fromStdString(result.m_parsed->error);
    } catch (const std::exception &exception) {
        fault = QString::fromLocal8Bit(exception.what());
    }
    if (!fault.isEmpty())
        return invalid(Tr::tr("The letter template has a field or section that is not closed (%1). Correct the "
                              "template.")
                           .arg(fault),
                       fault);
    LAJUR_TRY(checkNames(result.m_parsed->root, fields, flags));
    return result;
}

QStringList Template::printedFields(const Values &values) const
{
    QStringList printed;
    collectPrinted(m_parsed->root, values, printed);
    return printed;
}

QString Template::render(const Values &values) const
{
    FlatContext context(values);
    return QString::fromStdString(m_parsed->renderer.render(context));
}

} // namespace lajur::letters
