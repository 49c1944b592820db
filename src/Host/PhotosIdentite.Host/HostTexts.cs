namespace PhotosIdentite.Host;

/// <summary>Marks the site's own sentences: frame, landing, documents, prices, error pages.</summary>
internal sealed class HostTexts;
