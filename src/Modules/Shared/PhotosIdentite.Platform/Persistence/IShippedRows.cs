namespace PhotosIdentite.Platform.Persistence;

/// <summary>Rows that a module ships with, added as the owner after every migration. May be repeated.</summary>
public interface IShippedRows
{
    Task AddAsync(CancellationToken ct);
}
