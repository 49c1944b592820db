namespace PhotosIdentite.SharedKernel;

/// <summary>The only kind of entity a repository loads or saves.</summary>
public abstract class Aggregate
{
    private readonly List<IDomainEvent> _events = [];

    public IReadOnlyList<IDomainEvent> Events => _events;

    protected void Raise(IDomainEvent happened) => _events.Add(happened);

    public void ForgetEvents() => _events.Clear();
}
