using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Contests;

internal static class ContestRefusals
{
    /// <summary>There is nothing a person could say differently, or the photo is ordered already.</summary>
    public static readonly Refusal Pointless = new("contest.pointless");

    public static readonly Refusal AskedAlready = new("contest.asked-already");
    /// <summary>This asker sent the people enough for today.</summary>
    public static readonly Refusal TooMany = new("contest.too-many");

    public static readonly Refusal TooLong = new("contest.too-long");
    public static readonly Refusal NoAddress = new("mail.format");

    /// <summary>A person is looking at the photo, or accepted it, as it is.</summary>
    public static readonly Refusal Settled = new("contest.settled");

    /// <summary>Erased or expired while it lay open.</summary>
    public static readonly Refusal Gone = new("contest.gone");

    public static readonly Refusal Held = new("contest.held");
    public static readonly Refusal NotHeld = new("contest.not-held");
    public static readonly Refusal Decided = new("contest.decided");
}
