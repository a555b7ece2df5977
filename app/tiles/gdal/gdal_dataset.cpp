// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/gdal/gdal_dataset.h"

#include <cpl_conv.h>
#include <cpl_string.h>

#include <mutex>

namespace fanion::app {

void prepareGdal() {
    static std::once_flag once;
    std::call_once(once, [] {
        GDALAllRegister();
        GDALSetCacheMax64(64 * 1024 * 1024);
        CPLSetErrorHandler(CPLQuietErrorHandler);
    });
}

GdalDataset openGdalRaster(const std::string &file, const char *const drivers[]) {
    if (file.starts_with("/vsi")) return nullptr;
    GdalDataset picture(GDALOpenEx(file.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    if (!picture || GDALGetRasterCount(picture.get()) > 0) return picture;
    const char *first = CSLFetchNameValue(GDALGetMetadata(picture.get(), "SUBDATASETS"), "SUBDATASET_1_NAME");
    if (first == nullptr) return nullptr;
    return GdalDataset(GDALOpenEx(first, GDAL_OF_RASTER | GDAL_OF_READONLY, drivers, nullptr, nullptr));
}

bool looksLikeLambert93(GDALDatasetH dataset) {
    double t[6];
    if (GDALGetGeoTransform(dataset, t) != CE_None) return false;
    return t[0] > 0 && t[0] < 1'300'000 && t[3] > 6'000'000 && t[3] < 7'200'000;
}

} // namespace fanion::app
