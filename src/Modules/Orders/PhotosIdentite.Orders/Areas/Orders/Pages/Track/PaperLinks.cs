using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Orders.Web;

/// <param name="Papers">How many photos each takes.</param>
internal sealed record PaperLinks(string Link, IReadOnlyDictionary<PaperSize, int> Papers);
