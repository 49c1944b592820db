using PhotosIdentite.Imaging.Application.HandOvers;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>Where a photo is to be taken or sent: here, for a document, or on a phone for the computer that waits.</summary>
/// <param name="Document">What it is for.</param>
/// <param name="AgeGroup">Whose limits apply; null where the document has the same for all.</param>
/// <param name="Phone">The phone's secret; null for who stays on one device.</param>
internal sealed record PhotoPlace(IdentityDocument Document, string? AgeGroup, Capability? Phone)
{
    public string Choose => Phone is { } phone ? Languages.Path($"/photo/hand-over/{phone.Secret}") : Languages.Path($"/photo{Asked}");

    public string Camera => Phone is { } phone
        ? Languages.Path($"/photo/hand-over/{phone.Secret}/camera")
        : Languages.Path($"/photo/camera{Asked}");

    /// <summary>Null on the phone itself.</summary>
    public string? OnPhone => Phone is null ? Languages.Path($"/photo/phone{Asked}") : null;

    /// <summary>Under what a photo that could not be sent is kept in the browser: what was meant for oneself is never offered to a computer.</summary>
    public string KeptAs => Phone is { } phone ? $"phone-{Convert.ToHexString(phone.Hash.AsSpan(0, 8))}" : Document.Id;

    /// <summary>Where the computer waits for the phone.</summary>
    public string Waiting(Capability computer) => Languages.Path($"/photo/phone/{computer.Secret}{Asked}");

    /// <summary>Where another photo of the same person, for the same document, is sent.</summary>
    public static string Again(string document, string? age) => Languages.Path($"/photo{Ask(document, age)}");

    private string Asked => Ask(Document.Id, AgeGroup);

    private static string Ask(string document, string? age) => $"?doc={document}{(age is null or Contracts.AgeGroup.Others ? null : $"&age={age}")}";
}

/// <summary>Finds the place that an address names.</summary>
internal sealed class PhotoPlaces(IQueryHandler<FindDocument, PhoneTask?> phones, PhoneCookie cookie, IDocumentCatalogue catalogue)
{
    /// <param name="document">From the address; not looked at when there is a phone.</param>
    /// <param name="age">From the address; one that the document does not know counts as all others.</param>
    /// <param name="phone">From the address, or null. It opens nothing in a browser that did not say the code.</param>
    /// <param name="ct">Ends the search.</param>
    public async Task<PhotoPlace?> FindAsync(string? document, string? age, string? phone, CancellationToken ct)
    {
        if (phone is null) return Place(document, age, null);
        if (Capability.Parse(phone) is not { } secret || !cookie.Binds(secret)) return null;

        return await phones.HandleAsync(new FindDocument(secret), ct) is { } task ? Place(task.DocumentId, task.AgeGroup, secret) : null;
    }

    private PhotoPlace? Place(string? id, string? age, Capability? phone)
    {
        if (catalogue.Find(id) is not { } document) return null;

        var group = document.AgeGroups.FirstOrDefault(group => group.Id == age)?.Id;
        return new PhotoPlace(document, group ?? (document.AgeGroups is [] ? null : Contracts.AgeGroup.Others), phone);
    }
}
