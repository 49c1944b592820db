using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.HandOvers;

/// <summary>Someone at a computer wants to go on with a phone. The answer is the computer's secret.</summary>
internal sealed record OpenHandOver(string? DocumentId, string? AgeGroup, string Language);

internal sealed class OpenHandOverHandler(IHandOvers handOvers, IDocumentRules rules, IBlindIndex index, TimeProvider clock)
    : ICommandHandler<OpenHandOver, Result<Capability>>
{
    public async Task<Result<Capability>> HandleAsync(OpenHandOver command, CancellationToken ct)
    {
        if (rules.Find(command.DocumentId, command.AgeGroup) is not { } rule) return SessionRefusals.UnknownDocument;

        while (true) // a code in use is met once in a hundred million times
        {
            var computer = Capability.New();
            var tag = index.Tag(IndexPurpose.HandOverCode, HandOverCode.Of(computer));
            var opened = HandOver.Open(computer, tag, rule, command.Language, clock.GetUtcNow());
            if (await handOvers.TryOpenAsync(opened, ct)) return Result.Of(computer);
        }
    }
}
