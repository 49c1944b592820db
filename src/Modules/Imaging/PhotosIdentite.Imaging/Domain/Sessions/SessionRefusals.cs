using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Sessions;

internal static class SessionRefusals
{
    /// <summary>Unknown, foreign, expired and destroyed look the same.</summary>
    public static readonly Refusal NotFound = new("session.expired");

    /// <summary>It belongs to an order, and goes with it.</summary>
    public static readonly Refusal Ordered = new("delete.ordered");

    public static readonly Refusal UnknownDocument = new("imaging.unknown-document");
    public static readonly Refusal NoFile = new("file.none");
    public static readonly Refusal ManyFiles = new("file.many");
}
