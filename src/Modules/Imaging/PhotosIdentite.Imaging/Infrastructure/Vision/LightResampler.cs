using System.Numerics;
using System.Runtime.InteropServices;
using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Shrinks a picture as light adds up: linear light, a Lanczos filter as wide as the shrinking asks. Never enlarges.</summary>
internal static class LightResampler
{
    private const int Lobes = 3;
    private const int Steps = 1 << 13;

    private static readonly float[] Light = [.. Enumerable.Range(0, 256).Select(v => (float)ToLight(v / 255.0))];
    private static readonly byte[] Code = [.. Enumerable.Range(0, Steps + 1).Select(i => (byte)Math.Round(255 * ToCode((double)i / Steps)))];

    /// <param name="source">Blue-green-red, 8 bits, continuous or not.</param>
    public static Mat Shrink(Mat source, Size size) => Shrink(source, new Rect2d(0, 0, source.Width, source.Height), size);

    /// <param name="window">What becomes the new picture, to a fraction of a pixel; what lies around it weighs at its edges.</param>
    public static Mat Shrink(Mat source, Rect2d window, Size size)
    {
        var across = Taps.Of(window.X, window.Width, size.Width, source.Width);
        var down = Taps.Of(window.Y, window.Height, size.Height, source.Height);
        return Down(Across(source, across, down.First[0], down.Rows), down, size);
    }

    // Each row becomes light, then its columns are weighed together.
    private static float[] Across(Mat source, Taps taps, int top, int height)
    {
        var to = taps.First.Length;
        var narrow = new float[height * to * 3];
        var line = new byte[source.Width * 3];
        var light = new float[line.Length + 1];
        for (var row = 0; row < height; row++)
        {
            Marshal.Copy(source.Ptr(top + row), line, 0, line.Length);
            for (var i = 0; i < line.Length; i++) light[i] = Light[line[i]];
            Weigh(light, taps, narrow.AsSpan(row * to * 3, to * 3));
        }

        return narrow;
    }

    // A pixel and what follows it fill one vector of four; the fourth lane belongs to nobody.
    private static void Weigh(float[] light, Taps taps, Span<float> row)
    {
        var weights = taps.Weights.AsSpan();
        for (var x = 0; x < taps.First.Length; x++)
        {
            var sum = Vector4.Zero;
            var at = taps.First[x] * 3;
            foreach (var weight in weights.Slice(x * taps.Count, taps.Count))
            {
                sum += weight * new Vector4(light[at], light[at + 1], light[at + 2], 0);
                at += 3;
            }

            (row[3 * x], row[(3 * x) + 1], row[(3 * x) + 2]) = (sum.X, sum.Y, sum.Z);
        }
    }

    private static Mat Down(float[] narrow, Taps taps, Size size)
    {
        var photo = new Mat(size, MatType.CV_8UC3);
        var stride = size.Width * 3;
        var sum = new float[stride];
        var line = new byte[stride];
        for (var y = 0; y < size.Height; y++)
        {
            Array.Clear(sum);
            for (var tap = 0; tap < taps.Count; tap++)
                Add(narrow.AsSpan((taps.First[y] - taps.First[0] + tap) * stride, stride), taps.Weights[(y * taps.Count) + tap], sum);
            for (var i = 0; i < stride; i++) line[i] = Code[(int)((Math.Clamp(sum[i], 0, 1) * Steps) + 0.5f)];
            Marshal.Copy(line, 0, photo.Ptr(y), stride);
        }

        return photo;
    }

    private static void Add(ReadOnlySpan<float> row, float weight, Span<float> sum)
    {
        var rows = MemoryMarshal.Cast<float, Vector<float>>(row);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var i = 0; i < rows.Length; i++) sums[i] += rows[i] * weight;
        for (var i = rows.Length * Vector<float>.Count; i < row.Length; i++) sum[i] += row[i] * weight;
    }

    private static double ToLight(double code) => code <= 0.04045 ? code / 12.92 : Math.Pow((code + 0.055) / 1.055, 2.4);

    private static double ToCode(double light) => light <= 0.0031308 ? 12.92 * light : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055;

    /// <param name="First">The first pixel that weighs, for each pixel made.</param>
    /// <param name="Weights">As many for each pixel made; they add up to one.</param>
    private sealed record Taps(int[] First, float[] Weights, int Count)
    {
        /// <summary>From the first pixel that weighs to the last.</summary>
        public int Rows => First[^1] - First[0] + Count;

        public static Taps Of(double start, double length, int to, int all)
        {
            var scale = Math.Max(1, length / to);
            var count = Math.Min(all, (int)Math.Ceiling(2 * Lobes * scale) + 1);
            var taps = new Taps(new int[to], new float[to * count], count);
            for (var i = 0; i < to; i++) taps.Fill(i, start + ((i + 0.5) * length / to) - 0.5, scale, all);
            return taps;
        }

        private void Fill(int pixel, double centre, double scale, int from)
        {
            First[pixel] = Math.Clamp((int)Math.Ceiling(centre - (Lobes * scale)), 0, from - Count);
            var weights = Weights.AsSpan(pixel * Count, Count);
            var sum = 0.0;
            for (var tap = 0; tap < Count; tap++)
            {
                var weight = Lanczos((First[pixel] + tap - centre) / scale);
                weights[tap] = (float)weight;
                sum += weight;
            }

            foreach (ref var weight in weights) weight = (float)(weight / sum);
        }

        private static double Lanczos(double x)
        {
            var turn = Math.PI * x;
            return Math.Abs(x) < 1e-9 ? 1 : Math.Abs(x) >= Lobes ? 0 : Lobes * Math.Sin(turn) * Math.Sin(turn / Lobes) / (turn * turn);
        }
    }
}
