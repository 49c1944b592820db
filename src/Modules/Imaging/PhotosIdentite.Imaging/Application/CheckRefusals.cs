using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Why a photo was not looked at. None is the photo's fault: it is kept, to be checked later.</summary>
internal static class CheckRefusals
{
    /// <summary>The worker failed on this photo, or cost too much.</summary>
    public static readonly Refusal Down = new("check.down");

    /// <summary>The worker was ended from outside: asked once more, another may do it.</summary>
    public static readonly Refusal Again = new("check.down", new Dictionary<string, string> { ["again"] = "1" });

    /// <summary>Nobody can wait any longer.</summary>
    public static readonly Refusal Full = new("check.down", new Dictionary<string, string> { ["wait"] = "10" });

    /// <summary>This asker has too many in line.</summary>
    public static readonly Refusal TooMany = new("upload.tooMany", new Dictionary<string, string> { ["min"] = "1" });

    /// <summary>This asker has sent too much.</summary>
    public static Refusal TooManyFor(TimeSpan wait) =>
        TooMany with { Values = new Dictionary<string, string> { ["min"] = $"{Math.Ceiling(wait.TotalMinutes):0}" } };

    public static bool IsKept(Refusal? refusal) => refusal?.Code == Down.Code || refusal?.Code == TooMany.Code;
}
