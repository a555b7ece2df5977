// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The cadre d'ordre of a task: a form on the left; on the right what is read on the radio, and who has answered. */
PanelFrame {
    id: root

    readonly property OrderModel order: Shell.order

    /** Another order: what is being typed is sent first, to the one it was typed for. */
    function openFor(entityId: string): void {
        body.forceActiveFocus();
        order.entityId = entityId;
    }

    title: order.exists ? qsTr("Ordre : %1").arg(order.label) : qsTr("Cet ordre est dans la corbeille")
    floating: true
    implicitWidth: 860

    Item {
        id: body
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit; bottomMargin: Theme.margin }

        RowLayout {
            anchors.fill: parent
            spacing: Theme.wide

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
                spacing: Theme.gap
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.unit
                    Repeater {
                        model: ["soiec", "smes", "saoiecl"]
                        delegate: ActionButton {
                            required property string modelData
                            objectName: "orderForm-" + modelData
                            implicitHeight: Theme.touch
                            enabled: Shell.session.canEdit && root.order.exists
                            checked: root.order.form === modelData
                            text: modelData.toUpperCase()
                            Accessible.name: qsTr("Cadre %1").arg(text)
                            Accessible.checked: checked
                            onClicked: Shell.commands.setField(root.order.entityId, "orderForm", modelData)
                        }
                    }
                }
                Flickable {
                    id: flick
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    contentHeight: form.implicitHeight
                    boundsBehavior: Flickable.StopAtBounds
                    T.ScrollBar.vertical: ThinScrollBar {}
                    ColumnLayout {
                        id: form
                        width: flick.width - Theme.margin
                        spacing: Theme.margin
                        Repeater {
                            model: root.order
                            delegate: OrderBlock {
                                Layout.fillWidth: true
                                entityId: root.order.entityId
                            }
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                spacing: Theme.gap
                SectionTitle { text: qsTr("À lire à la radio") }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    radius: Theme.radius
                    color: Theme.sunken
                    Flickable {
                        id: spoken
                        anchors { fill: parent; margins: Theme.gap }
                        clip: true
                        contentHeight: words.implicitHeight
                        boundsBehavior: Flickable.StopAtBounds
                        T.ScrollBar.vertical: ThinScrollBar {}
                        PlainText {
                            id: words
                            objectName: "orderRadio"
                            width: spoken.width - Theme.gap
                            text: root.order.radioText
                            font.pixelSize: Theme.strong
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                            Accessible.role: Accessible.StaticText
                            Accessible.name: text
                        }
                    }
                }
                ActionButton {
                    objectName: "orderCopy"
                    Layout.fillWidth: true
                    implicitHeight: Theme.touch
                    glyph: Icons.copy
                    text: qsTr("Copier l'ordre")
                    onClicked: root.order.copy()
                }
                SectionTitle { text: qsTr("Accusés de réception") }
                Repeater {
                    model: root.order.acknowledged
                    delegate: RowLayout {
                        id: answered
                        required property string modelData
                        Layout.fillWidth: true
                        spacing: Theme.unit
                        Icon {
                            size: 18
                            text: Icons.check
                        }
                        PlainText {
                            Layout.fillWidth: true
                            text: answered.modelData
                            wrapMode: Text.Wrap
                        }
                    }
                }
                PlainText {
                    objectName: "orderAwaited"
                    Layout.fillWidth: true
                    text: root.order.awaited.length > 0 ? qsTr("attendu de %1").arg(root.order.awaited.join(", ")) : root.order.acknowledged.length > 0 ? "" : qsTr("Personne n'est encore désigné.")
                    visible: text.length > 0
                    color: Theme.caution
                    wrapMode: Text.Wrap
                }
                ActionButton {
                    id: acknowledge
                    objectName: "orderAcknowledge"
                    Layout.fillWidth: true
                    implicitHeight: Theme.touch
                    enabled: Shell.session.canEdit && root.order.exists
                    glyph: Icons.check
                    text: qsTr("Noter un accusé…")
                    onClicked: {
                        roles.options = root.order.rolesFor(root.order.entityId);
                        roles.popup(acknowledge, 0, acknowledge.height);
                    }
                }
            }
        }
    }
    OptionMenu {
        id: roles
        objectName: "orderRoles"
        nothing: qsTr("Tous ont répondu")
        onChosen: key => root.order.acknowledge(root.order.entityId, key)
    }
}
