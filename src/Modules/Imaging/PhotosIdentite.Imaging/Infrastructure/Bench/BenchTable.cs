using System.Globalization;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>The lines of the benchmark as they are printed.</summary>
internal sealed class BenchTable
{
    private readonly List<BenchLine> _lines = [];

    public bool AllMet => _lines.TrueForAll(line => line.Met);

    public void Add(BenchLine line)
    {
        if (_lines.Count == 0)
            Console.WriteLine($"{"id",-8} {"what",-52} {"reference",12} {"candidate",12} {"figure",8} {"must",8} {"aim",8}  pass");
        _lines.Add(line);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{line.Id,-8} {line.What,-52} {line.Reference,12} {line.Candidate,12} {line.Figure,8:0.###} {line.Sign + line.Must.ToString("0.###", CultureInfo.InvariantCulture),8} {line.Sign + line.Aim.ToString("0.###", CultureInfo.InvariantCulture),8}  {(line.Met ? line.Best ? "yes, aim" : "yes" : "NO")}"));
    }
}

/// <param name="Figure">What is held against must and aim: a ratio, or an amount where there is no reference.</param>
internal sealed record BenchLine(string Id, string What, string Reference, string Candidate, double Figure, double Must, double Aim, bool AtLeast = false)
{
    public string Sign => AtLeast ? ">=" : "<=";

    public bool Met => AtLeast ? Figure >= Must : Figure <= Must;

    public bool Best => AtLeast ? Figure >= Aim : Figure <= Aim;
}
