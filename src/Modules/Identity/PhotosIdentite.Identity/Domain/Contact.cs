namespace PhotosIdentite.Identity.Domain;

/// <param name="Email">As it was typed: mails go there.</param>
/// <param name="Language">ISO 639-1, of the page on which the account was made.</param>
internal sealed record Contact(string Email, string Language);
