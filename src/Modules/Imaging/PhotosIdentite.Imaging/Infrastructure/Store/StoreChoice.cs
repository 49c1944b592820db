using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Application;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Setting <c>Imaging:Store</c>: <c>files</c> (a folder of this machine, the default) or <c>s3</c> (section <c>Imaging:S3</c>).</summary>
internal static class StoreChoice
{
    public static IServiceCollection AddPictureStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IPictureStore, EncryptedStore>();
        return configuration["Imaging:Store"] switch
        {
            null or "" or "files" => services.AddSingleton<IBlobs, PictureFolder>(),
            "s3" => services
                .AddSingleton(_ => S3Settings.Read(configuration.GetSection("Imaging:S3")))
                .AddSingleton<IBlobs, S3Bucket>()
                .AddHostedService<BucketCheck>(),
            var unknown => throw new InvalidOperationException($"Imaging:Store is files or s3, not {unknown}."),
        };
    }
}
