using System.Text;

namespace PhotosIdentite.Privacy.Contracts;

/// <summary>One spelling for values that are compared by blind index.</summary>
public static class Normal
{
    public static string Email(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return email.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }
}
