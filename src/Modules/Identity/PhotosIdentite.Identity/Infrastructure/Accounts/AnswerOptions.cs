namespace PhotosIdentite.Identity.Infrastructure.Accounts;

/// <summary>Section <c>Identity</c>.</summary>
internal sealed class AnswerOptions
{
    /// <summary>No answer to "register" or "forgot" comes sooner: how long it took does not tell whether there is an account.</summary>
    public TimeSpan NoSoonerThan { get; set; } = TimeSpan.FromMilliseconds(600);
}
