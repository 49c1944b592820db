using System.Runtime.InteropServices;
using OpenCvSharp;
using OpenCvSharp.Dnn;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Where the vision networks lie: <c>models</c> beside the program.</summary>
internal sealed class ModelFolder(string path)
{
    public static ModelFolder BesideProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "models"));

    public Net Open(string name)
    {
        var file = Path.Combine(path, name);
        if (!File.Exists(file)) throw new FileNotFoundException($"{name} is missing: run build/setup, which brings the models from npm.", file);
        return CvDnn.ReadNet(file, "", "tflite") ?? throw new InvalidOperationException($"{name} cannot be read.");
    }
}

/// <summary>A network's answer has any number of dimensions; we want its numbers in a row.</summary>
internal static class NetAnswer
{
    public static float[] Numbers(this Mat answer)
    {
        var numbers = new float[answer.Total()];
        Marshal.Copy(answer.Data, numbers, 0, numbers.Length);
        return numbers;
    }
}
