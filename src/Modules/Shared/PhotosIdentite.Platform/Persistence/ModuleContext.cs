namespace PhotosIdentite.Platform.Persistence;

/// <summary>A context the host migrates, and the name of its connection string.</summary>
public sealed record ModuleContext(Type Context, string Schema);
