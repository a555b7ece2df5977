// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 texturePlace;
layout(location = 1) in float visibility;
layout(location = 0) out vec4 colour;

layout(binding = 1) uniform sampler2D atlas;

void main() {
    colour = texture(atlas, texturePlace) * visibility; // premultiplied
}
