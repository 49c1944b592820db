using PhotosIdentite.Imaging.Application.JudgeAgain;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.CheckPhoto;

/// <summary>Asked again on the result page, when the worker was not to be had at the first time, or another rule holds by now.</summary>
internal sealed record CheckPhoto(Capability Proof);

internal sealed class CheckPhotoHandler(
    IRepository<UploadSession> sessions, IDocumentRules rules, PhotoChecker checker, SecondJudgement second, TimeProvider clock)
    : ICommandHandler<CheckPhoto, Result>
{
    public async Task<Result> HandleAsync(CheckPhoto command, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByProofSpec(command.Proof), ct);
        if (session?.IsReadable(clock.GetUtcNow()) != true) return SessionRefusals.NotFound;
        if (session.State != SessionState.Received) return await second.JudgeAsync(session, ct);

        return rules.Find(session.DocumentId, session.AgeGroup) is { } rule ? await checker.CheckAsync(session, rule, ct) : SessionRefusals.UnknownDocument;
    }
}
