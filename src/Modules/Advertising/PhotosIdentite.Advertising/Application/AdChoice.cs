using Microsoft.Extensions.Logging;
using PhotosIdentite.Advertising.Contracts;

namespace PhotosIdentite.Advertising.Application;

/// <summary>Answers from the last snapshot. Whatever goes wrong here, the page that asked is whole without an advertisement.</summary>
internal sealed partial class AdChoice(TimeProvider clock, ILogger<AdChoice> log) : IAdChoice
{
    private volatile AdSnapshot? _snapshot;

    public ShownAd? Decide(AdRequest request)
    {
        try
        {
            return _snapshot?.Decide(request, clock.GetUtcNow());
        }
        catch (Exception fault)
        {
            NotDecided(fault.GetType().Name);
            return null;
        }
    }

    public void Replace(AdSnapshot snapshot) => _snapshot = snapshot;

    [LoggerMessage(Level = LogLevel.Warning, Message = "No advertisement: {Fault}")]
    private partial void NotDecided(string fault);
}
