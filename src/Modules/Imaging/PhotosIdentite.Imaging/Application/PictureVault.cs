using System.Security.Cryptography;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Brings together a session's files and their keys. A data key lives for one call.</summary>
internal sealed class PictureVault(IPictureStore store, IKeyVault vault)
{
    public async Task<SessionKeys> NewKeysAsync(DateTimeOffset destroyAt, CancellationToken ct)
    {
        var day = await vault.ForDayAsync(Retention.KeyDay(destroyAt), ct);
        return new SessionKeys(await vault.CreateAsync(KeyKind.Picture, ct), day);
    }

    public async Task<byte[]> WrapAsync(SessionKeys keys, Guid picture, byte[] dataKey, CancellationToken ct) =>
        await vault.WrapAsync(new PictureKeys(keys.Subject, keys.Day), dataKey, Picture.ContextOf(picture), ct);

    /// <summary>Encrypts a finished picture into the store.</summary>
    public async Task<Picture> KeepAsync(UploadSession session, PictureKind kind, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var (id, dataKey) = (Guid.NewGuid(), RandomNumberGenerator.GetBytes(32));
        var wrapped = await WrapAsync(new SessionKeys(session.SubjectKey, session.DayKey), id, dataKey, ct);
        await using var draft = store.Begin(dataKey);
        CryptographicOperations.ZeroMemory(dataKey);
        await draft.WriteAsync(bytes, ct);
        return Picture.Keep(id, session.Id, kind, await draft.CommitAsync(ct), wrapped);
    }

    /// <summary>Null when a key of it was destroyed or its file is gone.</summary>
    public async Task<Stream?> OpenAsync(UploadSession session, Picture? picture, CancellationToken ct)
    {
        if (picture is null) return null;

        try
        {
            var dataKey = await UnwrapAsync(session, picture, ct);
            var opened = await store.OpenAsync(picture.BlobRef, dataKey, ct);
            CryptographicOperations.ZeroMemory(dataKey);
            return opened;
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }

    public async Task<byte[]?> ReadAsync(UploadSession session, Picture? picture, CancellationToken ct)
    {
        await using var opened = await OpenAsync(session, picture, ct);
        if (opened is null) return null;

        using var bytes = new MemoryStream((int)picture!.ByteSize);
        await opened.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }

    /// <summary>Wraps every data key for another last day; null when a key is destroyed already.</summary>
    public async Task<KeyId?> RewrapAsync(UploadSession session, DateOnly day, CancellationToken ct)
    {
        try
        {
            var dayKey = await vault.ForDayAsync(day, ct);
            foreach (var picture in session.Pictures)
            {
                var dataKey = await UnwrapAsync(session, picture, ct);
                picture.Rewrap(await WrapAsync(new SessionKeys(session.SubjectKey, dayKey), picture.Id, dataKey, ct));
                CryptographicOperations.ZeroMemory(dataKey);
            }

            return dayKey;
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }

    /// <summary>The key first: what is left of the files after that, and in every old copy, is noise. May be repeated.</summary>
    public async Task DestroyAsync(UploadSession session, CancellationToken ct)
    {
        await vault.DestroyAsync([session.SubjectKey], ct);
        foreach (var picture in session.Pictures) await store.DeleteAsync(picture.BlobRef, ct);
    }

    /// <summary>The file of a picture whose row is gone.</summary>
    public Task ForgetAsync(Picture picture, CancellationToken ct) => store.DeleteAsync(picture.BlobRef, ct);

    private Task<byte[]> UnwrapAsync(UploadSession session, Picture picture, CancellationToken ct) =>
        vault.UnwrapAsync(new PictureKeys(session.SubjectKey, session.DayKey), picture.WrappedKey, picture.KeyContext, ct);
}
