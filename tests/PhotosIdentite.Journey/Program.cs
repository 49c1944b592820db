using System.Text.Json;
using PhotosIdentite.Journey;

if (JourneyOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(JourneyOptions.Usage);
    return 1;
}

var report = await Walk.RunAsync(options);
Console.WriteLine(JsonSerializer.Serialize(report, JourneyReport.Json));
return report.ExitCode;
