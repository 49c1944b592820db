using System.Text;
using PhotosIdentite.Imaging.Infrastructure.Worker;
using PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;
using PhotosIdentite.WorkerProbe;

// Started, locked in and spoken to as every imaging worker is; but what it is sent is no photo: it is something to try.
Cell.Enter();
await using var input = Console.OpenStandardInput();
await using var output = Console.OpenStandardOutput();
Attempt.Try("open /dev/null"); // warm, as a worker is before it shuts its cell
return await WorkerLoop.ServeAsync(
    input, output, (_, wish) => (new WorkerAnswer(Attempt.Try(Encoding.UTF8.GetString(wish)), null, null, null), []), CancellationToken.None);
