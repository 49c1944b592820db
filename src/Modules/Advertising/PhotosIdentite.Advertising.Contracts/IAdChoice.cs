namespace PhotosIdentite.Advertising.Contracts;

/// <summary>Chooses one advertisement from a snapshot in memory. Never waits on the database, never sees who asks.</summary>
public interface IAdChoice
{
    /// <summary>Null when nothing fits or nothing is known yet: the page is whole without it.</summary>
    ShownAd? Decide(AdRequest request);
}

/// <param name="Slot">Where on the site: <c>tracking</c>, <c>confirmation</c>.</param>
/// <param name="Language">ISO 639-1: <c>fr</c>, <c>en</c>.</param>
/// <param name="Topics">What the page is about (<c>visa</c>, <c>passport</c>, <c>badge</c>), from the document, not from the person.</param>
public sealed record AdRequest(string Slot, string Language, IReadOnlyCollection<string> Topics);

/// <param name="Target">Opened in a page of its own with no referrer and no identifier in the address.</param>
/// <param name="Advertiser">On whose behalf it is shown.</param>
/// <param name="Reason">Text key of "why this ad": <c>everyone</c>, <c>page-topic</c>.</param>
public sealed record ShownAd(string Advertiser, string Headline, string Text, Uri Target, string Reason);
