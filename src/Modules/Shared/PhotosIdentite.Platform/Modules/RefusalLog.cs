using Microsoft.Extensions.Logging;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Modules;

/// <summary>Around every command: a refusal leaves one line with the command's name and the code, never the command itself.</summary>
internal sealed partial class RefusalLog<TCommand, TResult>(
    ICommandHandler<TCommand, TResult> inner, ILogger<RefusalLog<TCommand, TResult>> log) : ICommandHandler<TCommand, TResult>
{
    public async Task<TResult> HandleAsync(TCommand command, CancellationToken ct)
    {
        var outcome = await inner.HandleAsync(command, ct);
        if (outcome is Result { Refusal: { } refusal }) Refused(typeof(TCommand).Name, refusal.Code);
        return outcome;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Command} refused: {Code}")]
    private partial void Refused(string command, string code);
}
