// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// One corner of a sprite. Its place on the mercator square comes as the sum of two floats (high and low part), and so
// does the camera's: their difference is exact to a fraction of a pixel at any zoom, anywhere.
layout(location = 0) in vec4 place;
layout(location = 1) in vec4 cornerAndTexture;
layout(location = 2) in vec2 options; // x: 1 when the sprite turns with the map; y: opacity

layout(location = 0) out vec2 texturePlace;
layout(location = 1) out float visibility;

layout(std140, binding = 0) uniform Camera {
    mat4 qt_Matrix;
    vec4 centre;    // of the camera on the mercator square, high.xy and low.xy
    vec4 transform; // pixels of the world, cosine and sine of the bearing, device pixel ratio
    vec2 middle;    // of the view, in pixels
    float qt_Opacity;
};

void main() {
    vec2 away = ((place.xy - centre.xy) + (place.zw - centre.zw)) * transform.x;
    vec2 at = vec2(away.x * transform.y + away.y * transform.z, away.y * transform.y - away.x * transform.z) + middle;
    vec2 corner = cornerAndTexture.xy;
    if (options.x > 0.5) {
        corner = vec2(corner.x * transform.y + corner.y * transform.z, corner.y * transform.y - corner.x * transform.z);
    } else {
        at = floor(at * transform.w + 0.5) / transform.w; // whole device pixels keep text crisp
    }
    texturePlace = cornerAndTexture.zw;
    visibility = options.y * qt_Opacity;
    gl_Position = qt_Matrix * vec4(at + corner, 0.0, 1.0);
}
