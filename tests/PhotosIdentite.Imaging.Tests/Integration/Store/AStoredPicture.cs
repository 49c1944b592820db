using System.Security.Cryptography;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Store;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

[Trait("Policy", "P8")]
public sealed class AStoredPicture
{
    private const int Chunk = ChunkCipher.ChunkSize;
    private const int SealedChunk = ChunkCipher.ChunkSize + ChunkCipher.TagSize;

    [Theory, InlineData(0), InlineData(1), InlineData(Chunk - 1), InlineData(Chunk), InlineData(Chunk + 1), InlineData((3 * Chunk) + 7)]
    public async Task Reads_back_whole(int size)
    {
        using var files = new PictureFiles();
        var plain = RandomNumberGenerator.GetBytes(size);

        var blob = await files.KeepAsync(plain);

        Assert.Equal(size, blob.ByteSize);
        Assert.Equal(plain, await files.ReadAsync(blob));
    }

    [Fact]
    public async Task Is_refused_with_one_bit_flipped_anywhere()
    {
        using var files = new PictureFiles();
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
        using var files = new PictureFiles();
        var blob = await files.KeepAsync(RandomNumberGenerator.GetBytes((2 * Chunk) + 500));

        await AssertRefusedAsync(files, blob, files.Raw(blob)[..length]);
    }

    [Fact]
    public async Task Is_refused_with_chunks_swapped_repeated_left_out_or_added()
    {
        using var files = new PictureFiles();
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
        using var files = new PictureFiles();
        var blob = await files.KeepAsync(RandomNumberGenerator.GetBytes(100));
        var raw = files.Raw(blob);
        raw[40] ^= 1;
        files.Overwrite(blob, raw);

        await using var opened = files.Store.Open(blob.Ref, files.Key);
        var buffer = new byte[200];
        await Assert.ThrowsAnyAsync<CryptographicException>(async () => await opened.ReadAtLeastAsync(buffer, 1));

        Assert.All(buffer, value => Assert.Equal(0, value));
        await Assert.ThrowsAnyAsync<CryptographicException>(async () => await opened.ReadAtLeastAsync(buffer, 1));
    }

    [Fact]
    public async Task Leaves_nothing_when_it_is_not_committed()
    {
        using var files = new PictureFiles();
        await using (var draft = files.Store.Begin(files.Key))
        {
            await draft.WriteAsync(RandomNumberGenerator.GetBytes(Chunk * 2), CancellationToken.None);
            Assert.Single(files.Names);
        }

        Assert.Empty(files.Names);
    }

    [Fact]
    public async Task Is_open_to_its_owner_alone()
    {
        using var files = new PictureFiles();
        var blob = await files.KeepAsync([1, 2, 3]);

        Assert.Equal("rwx------", Mode(files.Path));
        Assert.Equal("rw-------", Mode(Path.Combine(files.Path, blob.Ref)));
    }

    private static byte[] Part(byte[] raw, int number) => raw[(12 + (number * SealedChunk))..(12 + ((number + 1) * SealedChunk))];

    private static async Task AssertRefusedAsync(PictureFiles files, StoredBlob blob, byte[] raw)
    {
        files.Overwrite(blob, raw);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => files.ReadAsync(blob));
    }

    private static string Mode(string path) => string.Concat(
        Enumerable.Range(0, 9).Select(i => ((int)File.GetUnixFileMode(path) & (256 >> i)) == 0 ? '-' : "rwx"[i % 3]));
}
