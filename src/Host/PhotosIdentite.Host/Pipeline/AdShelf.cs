using PhotosIdentite.Advertising.Contracts;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>
/// Asks Advertising for one advertisement and never waits for it: a fault, a sleep of more than 100 ms or too many sleepers give a
/// page without advertisement. Passes the slot, the language and the page's topics; of the request and its sender, nothing.
/// </summary>
internal sealed partial class AdShelf(IServiceProvider services, ILogger<AdShelf> log) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim _asking = new(16);

    public async Task<ShownAd?> ChooseAsync(AdSlot slot)
    {
        if (services.GetService<IAdChoice>() is not { } choice || !await _asking.WaitAsync(TimeSpan.Zero)) return null;

        var request = new AdRequest(slot.Slot, Languages.Current, slot.Topics);
        var asked = Task.Run(() =>
        {
            try
            {
                return choice.Decide(request);
            }
            finally
            {
                _asking.Release();
            }
        });
        try
        {
            return await asked.WaitAsync(Patience);
        }
        catch (Exception fault)
        {
            NoAd(slot.Slot, fault.GetType().Name);
            return null;
        }
    }

    public void Dispose() => _asking.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "No advertisement in {Slot}: {Fault}")]
    private partial void NoAd(string slot, string fault);
}
