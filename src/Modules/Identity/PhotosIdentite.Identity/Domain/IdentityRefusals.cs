using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Domain;

internal static class IdentityRefusals
{
    /// <summary>Wrong, unknown, unconfirmed or paused: one answer for all.</summary>
    public static readonly Refusal SignInFailed = new("login.failed");

    public static readonly Refusal LinkExpired = new("link.expired");
    public static readonly Refusal PasswordShort = new("pwd.short");
    public static readonly Refusal PasswordLong = new("identity.password-long");
    public static readonly Refusal PasswordKnown = new("pwd.known");
    public static readonly Refusal PasswordWrong = new("identity.password-wrong");
    public static readonly Refusal EmailInvalid = new("identity.email-invalid");

    /// <summary>Too many people sign in at this moment.</summary>
    public static readonly Refusal Busy = new("identity.busy");
}
