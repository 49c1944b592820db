using PhotosIdentite.Host;
using PhotosIdentite.Imaging;

return args.FirstOrDefault() switch
{
    "migrate" => await Verbs.MigrateAsync(args[1..]),
    "seed" => await Verbs.SeedAsync(args[1..]),
    "imaging-worker" => await ImagingModule.RunWorkerAsync(),
    "photo" => await ImagingModule.RunPhotoToolAsync(args[1..]),
    "accuracy" => await ImagingModule.RunAccuracyToolAsync(args[1..]),
    "imaging-bench" => await ImagingModule.RunBenchAsync(args[1..]),
    _ => await Site.RunAsync(args),
};
