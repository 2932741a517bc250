// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/help_topic.h"

#include <QVariant>
#include <QWidget>

namespace ui {

static constexpr auto topicProperty = "fullmaktHelpTopic";

void setHelpTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(topicProperty, topic);
}

QString helpTopicOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        const QString topic = each->property(topicProperty).toString();
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace ui
