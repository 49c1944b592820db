namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary>Every file of the corpus, each of at most 11 MB. <c>build/photo --hostile FOLDER</c> writes them.</summary>
internal static class HostileCorpus
{
    public static IEnumerable<HostileFile> All(byte[] portrait, byte[]? heic, WebPPair? webp) =>
    [
        .. HostileJpegs.All(portrait), .. HostilePngs.All, .. HostileOthers.All(portrait), .. heic is null ? [] : HostileOthers.Heic(heic),
        .. webp is null ? [] : HostileOthers.WebP(webp),
    ];
}
