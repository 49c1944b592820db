namespace PhotosIdentite.Platform.Mail;

/// <summary>Answered by each module that sends mail: opens the contact and says what the template is filled with.</summary>
public interface IMailComposer<TContext>
{
    /// <summary>Null when there is nobody to write to any more (erased, or no e-mail was given): the mail counts as done.</summary>
    Task<MailToSend?> ComposeAsync(OutgoingMail mail, CancellationToken ct);
}

/// <param name="To">The address; lives in memory until the SMTP server took the mail.</param>
/// <param name="Language">ISO 639-1; chooses <c>{Template}.{Language}.html</c> and the subject.</param>
/// <param name="Template">Name of an MJML template of the module.</param>
/// <param name="Values">What the template's placeholders are replaced with; escaped by the renderer.</param>
public sealed record MailToSend(string To, string Language, string Template, IReadOnlyDictionary<string, object?> Values);
