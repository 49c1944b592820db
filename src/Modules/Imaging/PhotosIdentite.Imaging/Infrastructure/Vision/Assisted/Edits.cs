using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Editing;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Assisted;

/// <summary>What the assisted pipeline does to a picture before it is cut, and how the log names it.</summary>
internal static class Edits
{
    /// <summary>The picture itself when nothing is asked.</summary>
    /// <param name="person">In pixels of <paramref name="picture"/>; null where no background may be replaced.</param>
    public static (Mat Picture, IReadOnlyList<string> Done) Apply(Mat picture, PersonMask.PersonArea? person, Adjustment asked)
    {
        var (edited, done) = (picture, new List<string>());
        if (asked.Light)
        {
            edited = LightBalance.Correct(picture);
            done.Add("light-corrected");
        }

        if (asked.Background is not { } colour) return (edited, done);

        using var before = edited == picture ? null : edited;
        edited = BackgroundSwap.Replace(
            edited, person ?? throw new InvalidOperationException("No mask was kept for this document."), Backdrop.Of(colour));
        done.Add($"background-replaced:{colour}");
        return (edited, done);
    }
}
