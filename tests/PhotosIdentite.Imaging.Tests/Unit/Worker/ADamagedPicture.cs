using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Worker;
using PhotosIdentite.Imaging.Web;
using PhotosIdentite.Imaging.Web.Lab;

namespace PhotosIdentite.Imaging.Tests.Unit.Worker;

public sealed class ADamagedPicture
{
    [Theory]
    [InlineData(typeof(PictureModel)), InlineData(typeof(SourceModel)), InlineData(typeof(PreviewModel)), InlineData(typeof(AdjustModel))]
    [InlineData(typeof(DeskPictureModel))]
    public void Is_not_there(Type page)
    {
        var answer = Answer(page, new AuthenticationTagMismatchException());
        Assert.True(answer.ExceptionHandled);
        Assert.IsType<NotFoundResult>(answer.Result);
        Assert.False(Answer(page, new InvalidOperationException()).ExceptionHandled);
    }

    [Fact]
    public async Task Never_reaches_a_worker()
    {
        await using var pool = new WorkerPool(new WorkerLimits { Program = "/nowhere/no-worker" }, NullLogger<WorkerPool>.Instance);
        var rule = new DocumentRule
        {
            Id = "xx-badge", Background = [], Acceptance = Acceptance.Accepted, DefaultSource = RuleSource.OwnOn(new DateOnly(2026, 1, 2)),
        };

        await Assert.ThrowsAsync<CryptographicException>(() =>
            new PhotoWorker(pool, TimeProvider.System).AdjustAsync(new Damaged(), rule, new Adjustment(0, 0, 1, 0), CancellationToken.None));
    }

    private static ExceptionContext Answer(Type page, Exception fault)
    {
        var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var action = new ActionContext(new DefaultHttpContext { RequestServices = services }, new RouteData(), new ActionDescriptor());
        var context = new ExceptionContext(action, []) { Exception = fault };
        page.GetCustomAttribute<HidesDamagedPicturesAttribute>()?.OnException(context);
        return context;
    }

    private sealed class Damaged : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new CryptographicException();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new CryptographicException();

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new CryptographicException();
    }
}
