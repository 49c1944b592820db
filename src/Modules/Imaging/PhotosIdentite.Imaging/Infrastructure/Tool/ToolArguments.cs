namespace PhotosIdentite.Imaging.Infrastructure.Tool;

/// <summary>The words after <c>build/photo</c>.</summary>
internal sealed record ToolArguments(string? File, string? Document, string? Out, string? Draw, bool Help)
{
    public static ToolArguments Read(string[] args)
    {
        var read = new ToolArguments(null, null, null, null, false);
        for (var i = 0; i < args.Length; i++)
        {
            read = args[i] switch
            {
                "--document" => read with { Document = Next(args, ref i) },
                "--out" => read with { Out = Next(args, ref i) },
                "--help" or "-h" => read with { Help = true },
                "--draw" => read with { Draw = Next(args, ref i) },
                var file when !file.StartsWith("--", StringComparison.Ordinal) && read.File is null => read with { File = file },
                var unknown => throw new FormatException($"'{unknown}' is not understood."),
            };
        }

        return read;
    }

    private static string Next(string[] args, ref int i) =>
        ++i < args.Length ? args[i] : throw new FormatException($"{args[^1]} needs a value.");
}
