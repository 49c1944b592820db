namespace PhotosIdentite.Identity.Contracts;

/// <summary>Claims about the session.</summary>
public static class SessionClaims
{
    /// <summary>
    /// When the password was last typed, in Unix seconds: what must be done by the person in front of the browser asks for a
    /// recent one.
    /// </summary>
    public static string PasswordTypedAt => "auth_time";
}
