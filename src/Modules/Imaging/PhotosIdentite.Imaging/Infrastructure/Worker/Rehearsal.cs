using OpenCvSharp;
using PhotosIdentite.Imaging.Infrastructure.Drawing;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Vision;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>One small drawn portrait before the first real one: the code is compiled, and a worker that finds no face never says it is ready.</summary>
internal static class Rehearsal
{
    public static void Play(PhotoPipeline pipeline)
    {
        var (picture, _) = PortraitDrawing.Draw(PortraitSpec.Read("size=450x600,roll=2"));
        using (picture)
        {
            Cv2.ImEncode(".jpg", picture, out var jpeg);
            var check = pipeline.Check(jpeg, new DocumentRules().Find("any-badge")!, default);
            if (check is not { Succeeded: true, Value.Report.Faces: 1 })
                throw new InvalidOperationException("The imaging worker does not see the face of its rehearsal.");
        }
    }
}
