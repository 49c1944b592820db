using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.HandOvers;

/// <summary>A phone says the code it was shown. The first one gets a secret of its own; the code is spent.</summary>
internal sealed record TakeHandOver(string? Code);

/// <param name="Language">That of the computer's page.</param>
internal sealed record TakenHandOver(Capability Phone, string Language);

internal sealed class TakeHandOverHandler(IHandOvers handOvers, IBlindIndex index, TimeProvider clock)
    : ICommandHandler<TakeHandOver, Result<TakenHandOver>>
{
    public async Task<Result<TakenHandOver>> HandleAsync(TakeHandOver command, CancellationToken ct)
    {
        if (HandOverCode.Parse(command.Code) is not { } code) return HandOverRefusals.Expired;

        var phone = Capability.New();
        var tag = index.Tag(IndexPurpose.HandOverCode, code);
        return await handOvers.TakeAsync(tag, phone.Hash, clock.GetUtcNow(), ct) is { } taken
            ? Result.Of(new TakenHandOver(phone, taken.Language))
            : HandOverRefusals.Expired;
    }
}
