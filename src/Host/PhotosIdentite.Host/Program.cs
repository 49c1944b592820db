using PhotosIdentite.Host;

return args.FirstOrDefault() switch
{
    "migrate" => await Verbs.MigrateAsync(args[1..]),
    "seed" => await Verbs.SeedAsync(args[1..]),
    _ => await Site.RunAsync(args),
};
