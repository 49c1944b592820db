namespace PhotosIdentite.Orders.Web;

/// <param name="Problem">Key of the text that says why.</param>
internal sealed record NoPicture(string Link, string Problem);
