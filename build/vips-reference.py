#!/usr/bin/env python3
"""The frozen reference of ./build/bench imaging: what libvips does to one photo. Decode it whole, crop, shrink to 413x531, save; lay
2x3 of them on a sheet of 1205x1795, save. One thread, no cache. Reads "FILE LEFT TOP WIDTH HEIGHT" per line, answers
"CPU_MS RSS_GROWTH_MIB" per line. Not to be made faster or slower: figures of different days are compared through it."""
import ctypes, os, re, resource, sys, tempfile

vips = ctypes.CDLL("libvips.so.42")
gobject = ctypes.CDLL("libgobject-2.0.so.0")
vips.vips_image_new_from_file.restype = ctypes.c_void_p
gobject.g_object_unref.argtypes = [ctypes.c_void_p]
assert vips.vips_init(b"reference") == 0
vips.vips_concurrency_set(1)
vips.vips_cache_set_max(0)
folder = tempfile.mkdtemp()
SEQUENTIAL, FORCE, CENTRE, WHITE = 1, 3, 0, 2


def step(operation, image, *arguments):
    out = ctypes.c_void_p()
    if operation(ctypes.c_void_p(image), ctypes.byref(out), *arguments, None) != 0:
        raise RuntimeError(ctypes.string_at(vips.vips_error_buffer()))
    return out.value


def save(image, name):
    file = os.path.join(folder, name).encode()
    assert vips.vips_jpegsave(ctypes.c_void_p(image), file, b"Q", 95, None) == 0


def portrait(file, left, top, width, height):
    whole = vips.vips_image_new_from_file(file.encode(), b"access", SEQUENTIAL, None)
    cut = step(vips.vips_crop, whole, left, top, width, height)
    small = step(vips.vips_thumbnail_image, cut, 413, b"height", 531, b"size", FORCE)
    photo = step(vips.vips_copy, small)
    memory = ctypes.c_void_p(vips.vips_image_copy_memory(ctypes.c_void_p(photo)))
    save(memory.value, "photo.jpg")
    tiles = step(vips.vips_replicate, memory.value, 2, 3)
    sheet = step(vips.vips_gravity, tiles, CENTRE, 1205, 1795, b"extend", WHITE)
    save(sheet, "sheet.jpg")
    for image in (sheet, tiles, memory.value, photo, small, cut, whole):
        gobject.g_object_unref(image)


def status(name):
    with open("/proc/self/status") as lines:
        return int(re.search(name + r":\s+(\d+)", lines.read()).group(1)) / 1024


vips.vips_image_copy_memory.restype = ctypes.c_void_p
for line in sys.stdin:
    file, *window = line.split("\t")
    with open("/proc/self/clear_refs", "w") as reset:
        reset.write("5")
    before, began = status("VmRSS"), resource.getrusage(resource.RUSAGE_SELF)
    portrait(file, *(int(part) for part in window))
    ended = resource.getrusage(resource.RUSAGE_SELF)
    cpu = 1000 * (ended.ru_utime - began.ru_utime + ended.ru_stime - began.ru_stime)
    print(f"{cpu:.1f} {status('VmHWM') - before:.1f}", flush=True)
