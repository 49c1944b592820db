using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Infrastructure.Vision.Working;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>The jobs on a working picture.</summary>
internal static class WorkingJobs
{
    public static (WorkerAnswer Answer, byte[] Picture) Work(WorkerJob job, byte[] file)
    {
        if (job.Working == WorkingTask.Show)
        {
            var view = Recropper.Show(file);
            return (new(null, null, null, null) { View = view with { Jpeg = [] } }, view.Jpeg);
        }

        return job.Working == WorkingTask.Preview ? Preview(job, file) : Adjust(job, file);
    }

    private static (WorkerAnswer Answer, byte[] Picture) Preview(WorkerJob job, byte[] file)
    {
        var seen = Recropper.Preview(file, job.Rule, job.Asked!);
        return seen.Refusal is { } refusal
            ? (new(refusal.Code, null, null, null), [])
            : (new(null, null, null, null) { Preview = seen.Value with { Jpeg = [] } }, seen.Value.Jpeg);
    }

    private static (WorkerAnswer Answer, byte[] Picture) Adjust(WorkerJob job, byte[] file)
    {
        var cut = Recropper.Adjust(file, job.Rule, job.Asked, job.Today);
        return cut.Refusal is { } refusal ? (new(refusal.Code, null, null, null), []) : Answer(cut.Value);
    }

    /// <summary>A check and its pictures, one after the other.</summary>
    public static (WorkerAnswer Answer, byte[] Picture) Answer(PhotoCheck check)
    {
        var (crop, file, print) = (check.Crop ?? [], check.File ?? [], check.Print ?? []);
        var answer = new WorkerAnswer(null, check.Report, check.Overlay, null)
        {
            CropBytes = crop.Length, FileBytes = file.Length, PrintBytes = print.Length,
        };
        return (answer, [.. crop, .. file, .. print, .. check.Working.Span]);
    }
}
