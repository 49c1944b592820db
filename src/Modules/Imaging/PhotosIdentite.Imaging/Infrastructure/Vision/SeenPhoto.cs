using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Measures;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>A photo and what the networks saw in it. Places of <paramref name="Faces"/> and <paramref name="Face"/> are in pixels of <paramref name="Pixels"/>.</summary>
/// <param name="Pixels">Upright sRGB, blue-green-red, 8 bits; often smaller than the source.</param>
/// <param name="Scale">How many pixels of the source one of these stands for.</param>
/// <param name="Faces">Every face found, the largest first; small ones in the background are among them.</param>
internal sealed record SeenPhoto(Mat Pixels, double Scale, SourceFacts Source, IReadOnlyList<FoundFace> Faces, SeenFace Face);
