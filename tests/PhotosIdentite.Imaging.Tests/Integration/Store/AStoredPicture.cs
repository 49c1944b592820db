using System.Security.Cryptography;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Store;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

/// <summary>What every store owes, wherever its files lie.</summary>
public abstract class AStoredPicture
{
    private const int Chunk = ChunkCipher.ChunkSize;
    private const int SealedChunk = ChunkCipher.ChunkSize + ChunkCipher.TagSize;

    [Theory, InlineData(0), InlineData(1), InlineData(Chunk - 1), InlineData(Chunk), InlineData(Chunk + 1), InlineData((3 * Chunk) + 7)]
    [InlineData(20 * 1024 * 1024)]
    public async Task Reads_back_whole(int size)
    {
        await using var files = await OpenAsync();
        var plain = RandomNumberGenerator.GetBytes(size);

        var blob = await files.KeepAsync(plain);

        Assert.Equal(size, blob.ByteSize);
        Assert.Equal(plain, await files.ReadAsync(blob));
    }

    [Fact]
    public async Task Is_refused_with_one_bit_flipped_anywhere()
    {
        await using var files = await OpenAsync();
        var blob = await files.KeepAsync(RandomNumberGenerator.GetBytes(Chunk + 100));
        var raw = files.Raw(blob);

        foreach (var at in new[] { 0, 5, 12, 4000, SealedChunk + 11, SealedChunk + 12, SealedChunk + 50, raw.Length - 1 })
        {
            var changed = raw.ToArray();
            changed[at] ^= 1;
            await AssertRefusedAsync(files, blob, changed);
        }
    }

    [Theory, InlineData(0), InlineData(12), InlineData(12 + SealedChunk), InlineData(12 + (2 * SealedChunk)), InlineData(12 + (2 * SealedChunk) + 20)]
    public async Task Is_refused_when_cut(int length)
    {
        await using var files = await OpenAsync();
        var blob = await files.KeepAsync(RandomNumberGenerator.GetBytes((2 * Chunk) + 500));

        await AssertRefusedAsync(files, blob, files.Raw(blob)[..length]);
    }

    [Fact]
    public async Task Is_refused_with_chunks_swapped_repeated_left_out_or_added()
    {
        await using var files = await OpenAsync();
        var blob = await files.KeepAsync(RandomNumberGenerator.GetBytes(3 * Chunk));
        var raw = files.Raw(blob);
        byte[] header = raw[..12], one = Part(raw, 0), two = Part(raw, 1), three = Part(raw, 2);

        await AssertRefusedAsync(files, blob, [.. header, .. two, .. one, .. three]);
        await AssertRefusedAsync(files, blob, [.. header, .. one, .. one, .. three]);
        await AssertRefusedAsync(files, blob, [.. header, .. one, .. three]);
        await AssertRefusedAsync(files, blob, [.. header, .. one, .. two, .. three, .. three]);
        files.Overwrite(blob, [.. header, .. one, .. two, .. three]);
        Assert.Equal(3 * Chunk, (await files.ReadAsync(blob)).Length);
    }

    [Fact]
    public async Task Gives_no_byte_of_a_changed_chunk_even_when_read_on_after_the_fault()
    {
        await using var files = await OpenAsync();
        var blob = await files.KeepAsync(RandomNumberGenerator.GetBytes(100));
        var raw = files.Raw(blob);
        raw[40] ^= 1;
        files.Overwrite(blob, raw);

        await using var opened = await files.Store.OpenAsync(blob.Ref, files.Key, CancellationToken.None);
        var buffer = new byte[200];
        await Assert.ThrowsAnyAsync<CryptographicException>(async () => await opened!.ReadAtLeastAsync(buffer, 1));

        Assert.All(buffer, value => Assert.Equal(0, value));
        await Assert.ThrowsAnyAsync<CryptographicException>(async () => await opened!.ReadAtLeastAsync(buffer, 1));
    }

    [Fact]
    public async Task Leaves_nothing_when_it_is_not_committed()
    {
        await using var files = await OpenAsync();
        await using (var draft = files.Store.Begin(files.Key))
        {
            await draft.WriteAsync(RandomNumberGenerator.GetBytes(6 * 1024 * 1024), CancellationToken.None);
            Assert.Single(files.Names); // an unfinished one, under no name that can be opened
        }

        Assert.Empty(files.Names);
    }

    [Fact]
    public async Task Is_refused_in_the_place_of_another()
    {
        await using var files = await OpenAsync();
        var (one, other) = (await files.KeepAsync([1, 2, 3]), await files.KeepAsync([4, 5, 6], RandomNumberGenerator.GetBytes(32)));
        var raw = files.Raw(one);

        files.Overwrite(one, files.Raw(other));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => files.ReadAsync(one));

        files.Overwrite(one, raw);
        Assert.Equal([1, 2, 3], await files.ReadAsync(one));
    }

    [Fact]
    public async Task Is_there_until_it_is_deleted_however_often()
    {
        await using var files = await OpenAsync();
        var blob = await files.KeepAsync([1]);
        Assert.True(await files.Store.ExistsAsync(blob.Ref, CancellationToken.None));

        await files.Store.DeleteAsync(blob.Ref, CancellationToken.None);
        await files.Store.DeleteAsync(blob.Ref, CancellationToken.None);

        Assert.False(await files.Store.ExistsAsync(blob.Ref, CancellationToken.None));
        Assert.Null(await files.Store.OpenAsync(blob.Ref, files.Key, CancellationToken.None));
        Assert.Empty(files.Names);
    }

    [Fact]
    public async Task Is_itself_among_many_written_at_once()
    {
        await using var files = await OpenAsync();
        var plain = Enumerable.Range(0, 8).Select(_ => RandomNumberGenerator.GetBytes(3 * Chunk)).ToList();

        var blobs = await Task.WhenAll(plain.Select(bytes => files.KeepAsync(bytes)));

        for (var i = 0; i < plain.Count; i++) Assert.Equal(plain[i], await files.ReadAsync(blobs[i]));
    }

    [Fact]
    public async Task Is_found_by_its_age_and_what_a_crash_left_unfinished_is_removed()
    {
        await using var files = await OpenAsync();
        var old = new[] { await files.KeepAsync([1]), await files.KeepAsync([2]), await files.KeepAsync([3]) };
        var abandoned = files.Store.Begin(files.Key);
        await abandoned.WriteAsync(new byte[6 * 1024 * 1024], CancellationToken.None);
        files.Age();
        var fresh = await files.KeepAsync([4]);

        var found = new List<string>();
        await foreach (var name in files.Store.OlderThanAsync(TimeProvider.System.GetUtcNow().AddHours(-1), CancellationToken.None)) found.Add(name);

        Assert.Equal(old.Select(blob => blob.Ref).Order(), found.Order());
        Assert.Equal(old.Append(fresh).Select(blob => blob.Ref).Order(), files.Names.Order());
        await abandoned.DisposeAsync();
    }

    [Theory, InlineData("../passwd"), InlineData("a/b"), InlineData("")]
    public async Task Has_no_name_but_a_random_one(string name)
    {
        await using var files = await OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(async () => await files.Store.DeleteAsync(name, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(async () => await files.Store.OpenAsync(name, files.Key, CancellationToken.None));
    }

    private protected abstract ValueTask<Shelf> OpenAsync();

    private static byte[] Part(byte[] raw, int number) => raw[(12 + (number * SealedChunk))..(12 + ((number + 1) * SealedChunk))];

    private static async Task AssertRefusedAsync(Shelf files, StoredBlob blob, byte[] raw)
    {
        files.Overwrite(blob, raw);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => files.ReadAsync(blob));
    }
}
