using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.HandOvers;

/// <summary>The phone sends its photo. Refused, it may send another; kept, the hand-over is over and the computer's secret opens the result.</summary>
internal sealed record SendFromPhone(Capability Phone, IUploadedPhoto Photo);

internal sealed class SendFromPhoneHandler(IHandOvers handOvers, PhotoReception reception, TimeProvider clock)
    : ICommandHandler<SendFromPhone, Result>
{
    public async Task<Result> HandleAsync(SendFromPhone command, CancellationToken ct)
    {
        if (await handOvers.BeginAsync(command.Phone.Hash, clock.GetUtcNow(), ct) is not { } open) return HandOverRefusals.Expired;

        var kept = false;
        try
        {
            // Once it is here the computer waits for it, whatever becomes of the phone.
            var received = await reception.ReceiveAsync(
                open.ProofHash, open.DocumentId, open.AgeGroup, command.Photo, ct, awaited: CancellationToken.None);
            kept = received.Succeeded;
            return received;
        }
        finally
        {
            if (kept) await handOvers.CloseAsync(open.Id, CancellationToken.None);
            else await handOvers.ReopenAsync(open.Id, CancellationToken.None);
        }
    }
}
