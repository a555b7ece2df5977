// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gdal.h>

#include <memory>
#include <string>

namespace fanion::app {

struct CloseGdalDataset {
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using GdalDataset = std::unique_ptr<void, CloseGdalDataset>;

/** Once for the program, before anything else of GDAL: its drivers, its cache, its errors kept to itself. */
void prepareGdal();

/**
 * Opens a file with these drivers alone (a list that ends with null); of a GeoPackage of several maps the first. Null:
 * none of them can, or the name is one of GDAL's own.
 */
[[nodiscard]] GdalDataset openGdalRaster(const std::string &file, const char *const drivers[]);

/** Whether the numbers of a picture that names no projection are those of Lambert-93, as in IGN's older files. */
[[nodiscard]] bool looksLikeLambert93(GDALDatasetH dataset);

} // namespace fanion::app
